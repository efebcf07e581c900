/** What holds for the rules of every feature: each pair is answered, each history replays. */
@NullMarked
package org.ipcase.platform.rules;

import org.jspecify.annotations.NullMarked;
