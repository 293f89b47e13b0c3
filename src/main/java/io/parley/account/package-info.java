/** Accounts: how people register, log in and call themselves, and how they are found. */
@NullMarked
package io.parley.account;

import org.jspecify.annotations.NullMarked;
