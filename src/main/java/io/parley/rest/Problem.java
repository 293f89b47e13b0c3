package io.parley.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is told to the caller (RFC 9457).
 *
 * @param detail what a person reads, in their language
 * @param instance names this one occurrence in the server's log
 * @param code the name of an {@link ErrorCode}
 * @param number its number
 * @param field the field of the request that is to blame
 * @param retryAfter when to try again, in seconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    String code,
    int number,
    @Nullable String field,
    @Nullable Integer retryAfter) {

  static Problem of(ChatException failure, @Nullable String instance, ErrorTexts texts) {
    ErrorCode code = failure.code();
    int wait = failure.retryAfterSeconds();
    return new Problem(
        "about:blank",
        texts.title(code.httpStatus()),
        code.httpStatus(),
        texts.detail(code, wait),
        instance,
        code.name(),
        code.number(),
        failure.field(),
        wait == 0 ? null : wait);
  }
}
