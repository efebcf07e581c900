/**
 * Any refusal explained by its code (不予办理说明): the rule behind it, law and article, and the page
 * that says what to do (REQ-13). Every table of refusals of a service is found by itself.
 */
@NullMarked
package org.ipcase.platform.refusal;

import org.jspecify.annotations.NullMarked;
