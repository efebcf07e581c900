/**
 * Facts found by an administrative act (行政行为认定的事实), offered to courts and parties with their
 * source.
 *
 * <p>Law: 知识产权民事诉讼证据规定 (2020) art. 6 (CRT-07): facts found in an act against which nobody sued in
 * time, or that an effective judgment confirmed, need no further proof unless contrary evidence is
 * strong enough. Whether that is so follows from what the case itself tells: service, remedies and
 * how they ended. Nobody types it in.
 */
@NullMarked
package org.ipcase.referral.factfinding;

import org.jspecify.annotations.NullMarked;
