/**
 * Rulings on patent infringement disputes (专利侵权纠纷行政裁决): asked for by a patentee or an interested
 * party, filed with a panel, answered, heard, ruled on or settled, and challenged in court.
 *
 * <p>Law: 专利法 65, 66, 70; 专利法实施细则 95 to 98; 专利纠纷行政裁决和调解办法 (PADJ); domain.md 2.1. The parties ask
 * and answer, the panel's officers act, the head extends. A counterfeit patent is no matter of this
 * feature: it is a penalty case (专利法 68).
 */
@NullMarked
package org.ipcase.cases.patentruling;

import org.jspecify.annotations.NullMarked;
