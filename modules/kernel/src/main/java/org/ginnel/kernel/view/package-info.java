/**
 * What every page stands on: the tags of {@code urn:ginnel}, the frame around a page, forms that are safe to submit twice
 * and from nowhere else, and the answers to refusals, missing things and faults. See docs/viewkit.md.
 */
package org.ginnel.kernel.view;
