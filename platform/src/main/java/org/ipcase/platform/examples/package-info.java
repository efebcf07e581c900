/**
 * Examples in the description of an API (接口示例), kept as data beside the service: {@code
 * examples/<resource>.json} tells a story step by step, {@code examples/single/<resource>.json}
 * shows one command each. What is shown is replayed by tests.
 */
@NullMarked
package org.ipcase.platform.examples;

import org.jspecify.annotations.NullMarked;
