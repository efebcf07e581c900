/** What a rule answers (裁断): accepted facts, or a refusal with code, rule and article. */
@NullMarked
package org.ipcase.kernel.decision;

import org.jspecify.annotations.NullMarked;
