/** Conversations: their sequence, their history, who has read how far. */
@NullMarked
package io.parley.message;

import org.jspecify.annotations.NullMarked;
