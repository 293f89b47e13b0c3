package io.parley.security;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.common.AccountId;
import io.parley.common.ChatException;
import io.parley.common.ErrorCode;
import io.parley.common.MayHaveMissed;
import io.parley.common.Page;
import io.parley.common.PageRequest;
import io.parley.common.SessionId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is logged in where. Sessions in use are remembered for a minute, so that most requests cost
 * no query; one that is ended is forgotten at once.
 */
@ApplicationScoped
public class LoginSessions {

  private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MAX_REMEMBERED = 100_000;
  private static final int SWEPT_AT_ONCE = 500;

  private final SessionRepository repository;
  private final SecuritySettings settings;
  private final Clock clock;
  private final Event<Object> events;
  private final Cache<ByteBuffer, SessionId> idsByTokenHash = cache();
  private final Cache<SessionId, LoginSession> sessions = cache();

  @Inject
  LoginSessions(
      SessionRepository repository, SecuritySettings settings, Clock clock, Event<Object> events) {
    this.repository = repository;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  private static <K, V> Cache<K, V> cache() {
    return Caffeine.newBuilder().maximumSize(MAX_REMEMBERED).expireAfterWrite(REMEMBERED).build();
  }

  /** Begins a session; the caller has made sure that it is the account's owner who asks. */
  @Transactional
  public NewLogin begin(AccountId account, Device device) {
    String token = SessionToken.next();
    Instant now = now();
    StoredSession session =
        new StoredSession(
            SessionToken.hash(token), account, device, now, now.plus(settings.sessionLifetime()));
    LoginSession begun = repository.add(session);
    events.fire(new SessionBegun(begun.id(), account));
    return new NewLogin(token, begun);
  }

  /** The session of a token; empty when there is none, or it has ended or expired. */
  public Optional<LoginSession> find(String token) {
    ByteBuffer hash = ByteBuffer.wrap(SessionToken.hash(token));
    return Optional.ofNullable(
            idsByTokenHash.get(hash, key -> repository.findId(key.array()).orElse(null)))
        .flatMap(this::find);
  }

  /** The session, unless it has ended or expired. */
  public Optional<LoginSession> find(SessionId id) {
    return Optional.ofNullable(sessions.get(id, key -> repository.find(key).orElse(null)))
        .filter(session -> now().isBefore(session.expiresAt()));
  }

  /**
   * Notes that the session is in use and moves its expiry on; costs nothing when that was done less
   * than a minute ago.
   */
  public void touch(LoginSession session) {
    Instant now = now();
    if (now.isBefore(session.lastSeenAt().plus(SEEN_EVERY))) {
      return;
    }
    repository.touch(
        session.id(), now.minus(SEEN_EVERY), now, now.plus(settings.sessionLifetime()));
    sessions.invalidate(session.id());
  }

  /**
   * Notes that these sessions were in use until now, as {@link #touch} does for one; for those that
   * have a socket open and ask for nothing.
   */
  @Transactional
  public void seen(Collection<SessionId> ids) {
    Instant now = now();
    repository.touchAll(ids, now, now.plus(settings.sessionLifetime()));
    sessions.invalidateAll(ids);
  }

  /** Of these sessions, those that have ended; one query. */
  @Transactional
  public Set<SessionId> endedAmong(Collection<SessionId> ids) {
    Set<SessionId> ended = new HashSet<>(ids);
    ended.removeAll(repository.thereAmong(ids));
    return ended;
  }

  /** The account's sessions, those begun last first. */
  @Transactional
  public Page<LoginSession> list(AccountId account, PageRequest page) {
    List<LoginSession> rows = repository.list(account, page);
    return page.page(rows, session -> session.id().toString());
  }

  /**
   * Ends a session of the account.
   *
   * @throws ChatException SESSION_NOT_FOUND when the account has no such session
   */
  @Transactional
  public void end(SessionId id, AccountId account) {
    boolean own = repository.find(id).filter(s -> s.accountId().equals(account)).isPresent();
    if (!own || !repository.delete(id)) {
      throw new ChatException(ErrorCode.SESSION_NOT_FOUND);
    }
    events.fire(new SessionEnded(id, account));
  }

  /** Ends every session of the account but one. */
  @Transactional
  public void endOthers(AccountId account, SessionId kept) {
    repository.of(account).stream().filter(id -> !id.equals(kept)).forEach(id -> end(account, id));
  }

  /** Ends every session of the account. */
  @Transactional
  public void endAll(AccountId account) {
    repository.of(account).forEach(id -> end(account, id));
  }

  private void end(AccountId account, SessionId id) {
    if (repository.delete(id)) {
      events.fire(new SessionEnded(id, account));
    }
  }

  /** Deletes expired sessions, some hundred at a time. */
  @Transactional
  public void sweep() {
    repository
        .expired(now(), SWEPT_AT_ONCE)
        .forEach(session -> end(session.accountId(), session.id()));
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          SessionEnded event) {
    sessions.invalidate(event.id());
  }

  void forgetAll(
      @Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(LIBRARY_BEFORE)
          AdministratorMade event) {
    sessions.invalidateAll();
  }

  void forgetAll(@Observes @Priority(LIBRARY_BEFORE) MayHaveMissed event) {
    sessions.invalidateAll();
  }

  private Instant now() {
    return Instant.ofEpochMilli(clock.millis());
  }
}
