package io.parley.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the story, told on the server they share. */
final class StoryTeller implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Story.class;
  }

  @Override
  public Story resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Story.told(context);
  }
}
