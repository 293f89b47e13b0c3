/** What people see and do, in a real Chromium against a real server. */
@NullMarked
package io.parley.browser;

import org.jspecify.annotations.NullMarked;
