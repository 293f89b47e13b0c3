/** The wire: what is generated from proto/, how frames become bytes, and why a socket is closed. */
@NullMarked
package io.parley.protocol;

import org.jspecify.annotations.NullMarked;
