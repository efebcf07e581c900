/**
 * What the law allows an office in a penalty case (行政处罚与行政强制的法定权限与幅度), as data with dates: powers
 * to seal or seize, ranges of fines, when a hearing may be asked for.
 */
@NullMarked
package org.ipcase.kernel.penalty;

import org.jspecify.annotations.NullMarked;
