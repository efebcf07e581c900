/**
 * Requests for rights aid (知识产权维权援助): advice, expert opinion, appraisal, help in disputes abroad,
 * asked for at an aid centre or a workstation; answered within a period, evaluated by who asked,
 * handed on by the applicant into a complaint or mediation.
 *
 * <p>Source: the Plan (维权援助体系), the periods are [product]. A rights holder asks, or the centre
 * takes in the request of a company that has no account; the centre accepts, assigns, answers and
 * closes.
 */
@NullMarked
package org.ipcase.cases.rightsaid;

import org.jspecify.annotations.NullMarked;
