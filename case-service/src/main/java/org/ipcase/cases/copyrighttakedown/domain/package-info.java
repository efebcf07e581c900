/** The rules of network takedown (信息网络传播权通知规则): no framework, no clock, no I/O. */
@NullMarked
package org.ipcase.cases.copyrighttakedown.domain;

import org.jspecify.annotations.NullMarked;
