/**
 * What the browser tests stand on: one Chromium, and everybody's screen in the words of a person.
 */
@NullMarked
package io.parley.browser.harness;

import org.jspecify.annotations.NullMarked;
