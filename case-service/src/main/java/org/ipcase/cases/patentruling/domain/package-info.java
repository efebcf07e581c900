/** The rules of patent infringement rulings (专利侵权纠纷行政裁决规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.patentruling.domain;

import org.jspecify.annotations.NullMarked;
