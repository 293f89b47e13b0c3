package io.parley.rest;

import io.parley.common.ChatException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Makes the answers that tell a failure. */
final class Problems {

  static final String MEDIA_TYPE = "application/problem+json";

  private Problems() {}

  static Response answer(ChatException failure, @Nullable String instance, HttpHeaders request) {
    ErrorTexts texts = ErrorTexts.in(request.getAcceptableLanguages());
    Response.ResponseBuilder answer =
        Response.status(failure.code().httpStatus())
            .type(MEDIA_TYPE)
            .language(texts.locale())
            .entity(Problem.of(failure, instance, texts));
    if (failure.retryAfterSeconds() > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, failure.retryAfterSeconds());
    }
    return answer.build();
  }
}
