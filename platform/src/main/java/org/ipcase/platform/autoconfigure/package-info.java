/** Wires the platform into a service: a service is its features and a few lines of settings. */
@NullMarked
package org.ipcase.platform.autoconfigure;

import org.jspecify.annotations.NullMarked;
