/** What the gateway refuses or fails at by itself, as RFC 9457 bodies (拒绝与故障说明). */
@NullMarked
package org.ipcase.gateway.problem;

import org.jspecify.annotations.NullMarked;
