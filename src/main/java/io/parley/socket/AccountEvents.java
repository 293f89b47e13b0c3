package io.parley.socket;

import io.parley.account.AccountChanged;
import io.parley.common.AccountId;
import io.parley.protocol.Wire;
import io.parley.security.AdministratorMade;
import io.parley.security.SessionBegun;
import io.parley.security.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/** What concerns the owner of an account only, from its commit to their own devices. */
@ApplicationScoped
public class AccountEvents {

  private static final Wire.Message ASK_AGAIN =
      Wire.Message.newBuilder().setAccountChange(Wire.AccountChange.getDefaultInstance()).build();

  private final Deliverer deliverer;

  @Inject
  public AccountEvents(Deliverer deliverer) {
    this.deliverer = deliverer;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged event) {
    tell(event.id());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AdministratorMade event) {
    tell(event.accountId());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionBegun event) {
    tell(event.accountId());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded event) {
    tell(event.accountId());
  }

  private void tell(AccountId account) {
    deliverer.tell(account, List.of(account), () -> ASK_AGAIN);
  }
}
