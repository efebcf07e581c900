/** The facts found and their standing; pure. */
@NullMarked
package org.ipcase.referral.factfinding.domain;

import org.jspecify.annotations.NullMarked;
