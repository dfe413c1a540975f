"""What every Serambi program is built from, floor by floor."""
