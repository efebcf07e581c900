/** The rules of campaigns (专项行动规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.campaign.domain;

import org.jspecify.annotations.NullMarked;
