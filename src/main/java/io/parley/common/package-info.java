/** Ids, errors and paging: words every feature shares, and no logic. */
@NullMarked
package io.parley.common;

import org.jspecify.annotations.NullMarked;
