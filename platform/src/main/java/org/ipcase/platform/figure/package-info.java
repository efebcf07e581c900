/**
 * Shared statistics over HTTP (共享统计): the dictionary, the numbers, and the records behind each
 * number. Every service answers for its own records with the same words (REQ-25, ADR 9).
 */
@NullMarked
package org.ipcase.platform.figure;

import org.jspecify.annotations.NullMarked;
