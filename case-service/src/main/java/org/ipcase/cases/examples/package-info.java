/**
 * Examples in the description of the API (接口示例): one story a resource, {@code
 * examples/<resource>.json}, shown with each command and replayed by a test.
 */
@NullMarked
package org.ipcase.cases.examples;

import org.jspecify.annotations.NullMarked;
