/** What the black-box tests stand on: a real server, its database, and people who use it. */
@NullMarked
package io.parley.it.harness;

import org.jspecify.annotations.NullMarked;
