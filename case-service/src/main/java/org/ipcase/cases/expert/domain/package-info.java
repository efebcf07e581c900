/** The rules of the directory of experts (专家库规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.expert.domain;

import org.jspecify.annotations.NullMarked;
