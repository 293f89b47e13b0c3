/** Who is calling, whether they are who they say, and how often they may. */
@NullMarked
package io.parley.security;

import org.jspecify.annotations.NullMarked;
