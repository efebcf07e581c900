/**
 * The realm as code (身份域): roles, clients, claims, sign-in rules and the accounts of the local
 * stack, written as a file for a first start or brought into a running identity server.
 */
@NullMarked
package org.ipcase.identity.provision;

import org.jspecify.annotations.NullMarked;
