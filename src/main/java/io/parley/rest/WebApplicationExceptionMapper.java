package io.parley.rest;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells what JAX-RS itself refuses: a path, a method or a media type that there is not. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpHeaders request;

  @Override
  public Response toResponse(WebApplicationException refusal) {
    Response told = refusal.getResponse();
    ErrorCode code = code(told.getStatus());
    if (code == ErrorCode.INTERNAL) {
      return UnexpectedExceptionMapper.tell(refusal, request);
    }
    Response.ResponseBuilder answer =
        Response.fromResponse(Problems.answer(new ChatException(code), null, request));
    if (!told.getAllowedMethods().isEmpty()) {
      answer.allow(told.getAllowedMethods());
    }
    return answer.build();
  }

  private static ErrorCode code(int status) {
    return switch (status) {
      case 401 -> ErrorCode.NOT_LOGGED_IN;
      case 403 -> ErrorCode.FORBIDDEN;
      case 404 -> ErrorCode.NOT_FOUND;
      case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
      case 406 -> ErrorCode.NOT_ACCEPTABLE;
      case 413 -> ErrorCode.TOO_LARGE;
      case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
      default -> status < 500 ? ErrorCode.MALFORMED_REQUEST : ErrorCode.INTERNAL;
    };
  }
}
