/**
 * Which court hears an IP dispute in first instance (管辖法院): a table of matters and tiers, resolved
 * to a court of the directory on the day. Law: 法释〔2022〕13号 art. 1 to 3; domain.md CRT-04 to CRT-06.
 */
@NullMarked
package org.ipcase.kernel.court;

import org.jspecify.annotations.NullMarked;
