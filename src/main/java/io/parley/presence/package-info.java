/** Presence: who is here, who is told of it, and when somebody was last seen. */
@NullMarked
package io.parley.presence;

import org.jspecify.annotations.NullMarked;
