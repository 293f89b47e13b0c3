package io.parley.rest;

import io.parley.common.ChatException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells expected failures. */
@Provider
public class ChatExceptionMapper implements ExceptionMapper<ChatException> {

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpHeaders request;

  @Override
  public Response toResponse(ChatException failure) {
    return Problems.answer(failure, null, request);
  }
}
