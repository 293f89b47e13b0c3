/** What all REST resources share: who may call, and how an error is told. */
@NullMarked
package io.parley.rest;

import org.jspecify.annotations.NullMarked;
