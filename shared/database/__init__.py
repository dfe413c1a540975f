"""The only floor that knows SQLAlchemy."""
