/** The rules of ending a publication early (提前停止公示规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.publicationrepair.domain;

import org.jspecify.annotations.NullMarked;
