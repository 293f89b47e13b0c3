package io.parley.security;

import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How the first administrator is made: while there is none, each start prints a token in the log,
 * and whoever brings it while logged in becomes administrator. Only its hash is kept, in memory:
 * once used it is gone, and so it is once there is an administrator by any way.
 */
@ApplicationScoped
public class SetupToken {

  private static final Logger LOG = Logger.getLogger(SetupToken.class.getName());

  private final Administrators administrators;
  private byte @Nullable [] hash;

  @Inject
  SetupToken(Administrators administrators) {
    this.administrators = administrators;
  }

  void print(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (administrators.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "This server has no administrator yet: log in, open Settings > Administration and enter the"
              + " one-time token {0}",
          issue());
    }
  }

  synchronized String issue() {
    String token = SessionToken.next();
    hash = SessionToken.hash(token);
    return token;
  }

  /**
   * Makes the account administrator.
   *
   * @throws ChatException SETUP_TOKEN_INVALID when this is not the token, or it has been used
   */
  @Transactional
  public synchronized void use(String token, AccountId account) {
    if (hash == null || !SessionToken.matches(token, hash) || !administrators.isEmpty()) {
      throw new ChatException(ErrorCode.SETUP_TOKEN_INVALID);
    }
    administrators.add(account);
    hash = null;
  }
}
