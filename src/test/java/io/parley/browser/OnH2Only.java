package io.parley.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Leaves a class of browser tests out of the run on MySQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(
    named = "parley.test.database",
    matches = "mysql",
    disabledReason = "A browser cannot tell the databases apart; chatting is tried on both")
@interface OnH2Only {}
