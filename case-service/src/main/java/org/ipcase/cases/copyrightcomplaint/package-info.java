/**
 * Complaints about infringed copyright (著作权侵权投诉): papers complete, accepted or refused within
 * fifteen days, and tested for harm to the public interest, without which only the civil route is
 * open.
 *
 * <p>Law: 著作权法 53; 著作权行政处罚实施办法(2009); domain.md CPR-01 to CPR-03. A rights holder or informant
 * complains, the copyright office or the culture enforcement team decides.
 */
@NullMarked
package org.ipcase.cases.copyrightcomplaint;

import org.jspecify.annotations.NullMarked;
