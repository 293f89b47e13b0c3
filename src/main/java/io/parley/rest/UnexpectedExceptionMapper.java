package io.parley.rest;

import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.Ids;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells everything else. What the database refused because of somebody else may be tried again; the
 * rest is a fault of the server, which is written to the log with a number and told without a word
 * of what is inside.
 */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(UnexpectedExceptionMapper.class.getName());
  private static final int RETRY_SECONDS = 1;

  @Context
  @SuppressWarnings("NullAway.Init")
  private HttpHeaders request;

  @Override
  public Response toResponse(Throwable failure) {
    return tell(failure, request);
  }

  static Response tell(Throwable failure, HttpHeaders request) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      ChatException expected = expected(cause);
      if (expected != null) {
        return Problems.answer(expected, null, request);
      }
    }
    String instance = "urn:uuid:" + Ids.next();
    LOG.log(Level.SEVERE, "A request failed: " + instance, failure);
    return Problems.answer(new ChatException(ErrorCode.INTERNAL), instance, request);
  }

  private static @Nullable ChatException expected(Throwable cause) {
    if (cause instanceof ChatException failure) {
      return failure;
    }
    if (cause instanceof OptimisticLockException
        || cause instanceof SQLIntegrityConstraintViolationException) {
      return new ChatException(ErrorCode.CONFLICT);
    }
    if (cause instanceof PessimisticLockException
        || cause instanceof SQLTransactionRollbackException) {
      return ChatException.retryAfter(ErrorCode.UNAVAILABLE, RETRY_SECONDS);
    }
    return null;
  }
}
