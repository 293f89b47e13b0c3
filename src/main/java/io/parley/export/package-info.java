/** Everything of one person in one file, for themselves. */
@NullMarked
package io.parley.export;

import org.jspecify.annotations.NullMarked;
