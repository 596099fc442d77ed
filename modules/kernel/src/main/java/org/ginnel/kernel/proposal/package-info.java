/** What two people have to agree on: proposed by one with a reason, confirmed or refused by another. */
package org.ginnel.kernel.proposal;
