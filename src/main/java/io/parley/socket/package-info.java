/** The endpoint, the open connections, and how what happens becomes frames. */
@NullMarked
package io.parley.socket;

import org.jspecify.annotations.NullMarked;
