/** Black-box tests: a real server in a process of its own, asked as its clients ask it. */
package io.parley.it;
