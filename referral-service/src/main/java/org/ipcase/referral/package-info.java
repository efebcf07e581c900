/** The referral service (行刑衔接服务): criminal screening, referral to the police. */
@NullMarked
package org.ipcase.referral;

import org.jspecify.annotations.NullMarked;
