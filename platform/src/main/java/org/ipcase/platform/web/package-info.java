/** API habits (接口约定): commands, answers, refusals, lists; written once for every service. */
@NullMarked
package org.ipcase.platform.web;

import org.jspecify.annotations.NullMarked;
