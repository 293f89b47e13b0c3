/** Friends: who asked whom, and who may write to whom. */
@NullMarked
package io.parley.friend;

import org.jspecify.annotations.NullMarked;
