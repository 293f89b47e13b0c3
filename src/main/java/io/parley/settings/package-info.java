/** Typed configuration: every key is declared once, checked at start, and listed in the docs. */
@NullMarked
package io.parley.settings;

import org.jspecify.annotations.NullMarked;
