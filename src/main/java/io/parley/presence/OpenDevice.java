package io.parley.presence;

import io.parley.common.AccountId;
import java.util.UUID;

/** Something that says that an account is here: an open connection. */
public record OpenDevice(AccountId account, UUID id) {}
