/** The rules of imports (导入规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.leadimport.domain;

import org.jspecify.annotations.NullMarked;
