/** Groups: what they are called, who is in them, and who they belong to. */
@NullMarked
package io.parley.group;

import org.jspecify.annotations.NullMarked;
