package io.parley.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON no larger than it may be, and tells what is wrong with it. */
@Provider
public class JsonBody implements ReaderInterceptor {

  static final int MAX_BYTES = 64 * 1024;

  /**
   * {@inheritDoc}
   *
   * @throws ChatException TOO_LARGE, MALFORMED_REQUEST (with the field of a wrong type)
   */
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!context.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      return context.proceed();
    }
    refuseTooLong(context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH));
    context.setInputStream(new BoundedInputStream(context.getInputStream(), MAX_BYTES));
    try {
      @Nullable Object body = context.proceed();
      if (body == null) {
        throw new ChatException(ErrorCode.MALFORMED_REQUEST);
      }
      return body;
    } catch (JsonProcessingException | NoContentException e) {
      throw refusal(e);
    }
  }

  private static void refuseTooLong(@Nullable String contentLength) {
    if (contentLength != null && Long.parseLong(contentLength) > MAX_BYTES) {
      throw new ChatException(ErrorCode.TOO_LARGE);
    }
  }

  private static ChatException refusal(IOException e) {
    if (e.getCause() instanceof ChatException failure) {
      return failure;
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String field = mapping.getPath().get(0).getFieldName();
      if (field != null) {
        return ChatException.ofField(ErrorCode.MALFORMED_REQUEST, field);
      }
    }
    return new ChatException(ErrorCode.MALFORMED_REQUEST, e);
  }
}
