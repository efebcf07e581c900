/**
 * The whole platform as it is delivered, each part a process of its own: people go through it from
 * beginning to end, and parts of it die meanwhile.
 */
@NullMarked
package org.ipcase.systemtest;

import org.jspecify.annotations.NullMarked;
